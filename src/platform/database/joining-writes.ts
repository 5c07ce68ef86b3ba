type Waiting<Item, Outcome> = {
  readonly item: Item
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Joins writes of one kind: those that come while one is under way go together, in one statement, as soon as it is done.
 * Nobody waits longer for it when it is quiet. When a joined write fails, each is tried alone, so that none suffers for
 * another.
 */
export function joiningWrites<Item, Outcome>(
  write: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  { most }: { readonly most: number },
): (item: Item) => Promise<Outcome> {
  const waiting: Waiting<Item, Outcome>[] = []
  let isWriting = false

  async function writeOut(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      const together = waiting.splice(0, most)
      await answer(together, write)
    }
    isWriting = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isWriting) void writeOut()
    })
}

async function answer<Item, Outcome>(
  together: readonly Waiting<Item, Outcome>[],
  write: (items: readonly Item[]) => Promise<readonly Outcome[]>,
): Promise<void> {
  try {
    const outcomes = await write(together.map(({ item }) => item))
    for (const [index, { resolve, reject }] of together.entries()) {
      const outcome = outcomes[index]
      if (outcome === undefined) reject(new Error('A joined write answered too little.'))
      else resolve(outcome)
    }
  } catch (error) {
    if (together.length === 1) together[0]?.reject(error)
    else for (const one of together) await answer([one], write)
  }
}
