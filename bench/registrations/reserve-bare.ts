import pg from 'pg'

/** One row that everybody wants a seat of, and the one statement that takes it, committed each time. */
export async function reserveBare(databaseUrl: string, connections: number) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections })
  await pool.query(`
    create table if not exists bench_seats (id integer primary key, size integer, held integer not null,
      check (held <= size)) with (fillfactor = 50)`)
  await pool.query(`insert into bench_seats values (1, 100000000, 0) on conflict (id) do update set held = 0`)
  return {
    reserve: async (): Promise<void> => {
      const { rowCount } = await pool.query({
        name: 'reserve',
        text: 'update bench_seats set held = held + 1 where id = $1 and held < size returning held',
        values: [1],
      })
      if (rowCount !== 1) throw new Error('The bare row is full.')
    },
    end: () => pool.end(),
  }
}
