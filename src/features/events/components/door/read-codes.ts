import decodeQr from 'qr/decode.js'

type Picture = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }

/** More than this adds work, not codes. */
const LONGEST_SIDE = 800
const PAUSE_MS = 120

/** What the QR code in an RGBA picture says; undefined when none is to be read. */
export function readCode(picture: Picture): string | undefined {
  try {
    return decodeQr(picture)
  } catch {
    return undefined // how the reader says that it sees none
  }
}

/** Shows what the camera at the back of the phone sees and tells each code in it, until `signal`; the camera is off then. */
export async function readCodes(
  video: HTMLVideoElement,
  { tell, signal }: { readonly tell: (code: string) => void; readonly signal: AbortSignal },
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    const canvas = document.createElement('canvas')
    while (!signal.aborted) {
      const picture = pictureOf(video, canvas)
      const code = picture && readCode(picture)
      if (code) tell(code)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  } finally {
    video.srcObject = null
    for (const track of stream.getTracks()) track.stop()
  }
}

function pictureOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)]
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (!width || !height || !drawing) return undefined
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  drawing.drawImage(video, 0, 0, width, height)
  return drawing.getImageData(0, 0, width, height)
}
