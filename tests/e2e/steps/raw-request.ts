import http from 'node:http'

type RawAnswer = { readonly status: number; readonly location: string | undefined; readonly text: string }

/** Asks for a path exactly as it is written: clients that know better would tidy it up first. */
export function askRaw(
  { hostname, port, host }: URL,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = http.request(
      { hostname, port, path, headers: { host, ...headers }, agent: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location,
            text: Buffer.concat(parts).toString(),
          }),
        )
      },
    )
    asked.setTimeout(10_000, () => asked.destroy(new Error(`${path} is not answered.`)))
    asked.once('error', reject)
    asked.end()
  })
}
