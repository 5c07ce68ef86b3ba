import pg from 'pg'

/** A new database with everything that the one behind `url` holds; nobody may be connected to that one. */
export async function copyDatabase(url: string, { name }: { readonly name: string }): Promise<string> {
  const original = new URL(url)
  const copy = new URL(url)
  copy.pathname = `/${name}`
  const client = new pg.Client({ connectionString: addressOfServer(url) })
  await client.connect()
  try {
    const template = client.escapeIdentifier(original.pathname.slice(1))
    // Copying the files is faster than logging every block, and safe as long as nothing writes to the original.
    await client.query(
      `create database ${client.escapeIdentifier(name)} template ${template} strategy file_copy`,
    )
    return copy.href
  } finally {
    await client.end()
  }
}

function addressOfServer(url: string): string {
  const server = new URL(url)
  server.pathname = '/postgres'
  return server.href
}
