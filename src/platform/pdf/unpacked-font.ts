import { inflateSync } from 'node:zlib'

type Table = { readonly tag: number; readonly checksum: number; readonly bytes: Buffer }

/**
 * A WOFF file as the plain font inside it (https://www.w3.org/TR/WOFF/). The library that reads fonts would inflate a
 * packed table again for every letter it takes out of it, which is most of the time a document takes.
 */
export function unpackedFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.')
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => tableAt(woff, 44 + 20 * index))
  const heads = Buffer.alloc(12 + 16 * tables.length)
  const searched = 2 ** Math.floor(Math.log2(tables.length))
  heads.writeUInt32BE(woff.readUInt32BE(4), 0)
  heads.writeUInt16BE(tables.length, 4)
  heads.writeUInt16BE(16 * searched, 6)
  heads.writeUInt16BE(Math.log2(searched), 8)
  heads.writeUInt16BE(16 * (tables.length - searched), 10)
  let offset = heads.length
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const head = [tag, checksum, offset, bytes.length]
    for (const [part, value] of head.entries()) heads.writeUInt32BE(value, 12 + 16 * index + 4 * part)
    offset += padded(bytes.length)
  })
  return Buffer.concat([heads, ...tables.map(({ bytes }) => toWholeWords(bytes)), Buffer.alloc(16)])
}

function tableAt(woff: Buffer, at: number): Table {
  const [tag, offset, packed, length] = [0, 4, 8, 12].map((part) => woff.readUInt32BE(at + part)) as [
    number,
    number,
    number,
    number,
  ]
  const stored = woff.subarray(offset, offset + packed)
  const bytes = packed < length ? inflateSync(stored) : stored
  if (bytes.length !== length) throw new Error('This WOFF file is damaged.')
  return { tag, checksum: woff.readUInt32BE(at + 16), bytes }
}

const padded = (length: number): number => Math.ceil(length / 4) * 4
const toWholeWords = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)])
