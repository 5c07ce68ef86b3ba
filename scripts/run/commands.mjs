/** What `npm run help` says, in the order in which a newcomer needs it. */
export const commands = [
  ['demo', 'everything on this machine with invented people; PORT=… moves it, -- --fresh starts over'],
  [
    'test',
    'all checks and tests from nothing; -- unit | integration | e2e … runs a part, with files if you name them',
  ],
  ['dev', 'the portal with hot reload, on its own sandbox'],
  ['check', 'types, lint, layers, format and unused code'],
  ['bench', 'how fast it is: -- SUITE [--json]; without a suite it lists them'],
  ['prove', 'the long randomised and destructive suites with big numbers'],
  ['screens', 'photographs every page in both languages, widths and themes into .data/screens/'],
  ['build', 'the production build of web and worker'],
  ['start', 'the built web server (DATABASE_URL and the rest from the environment or .env)'],
  ['worker', 'the built job worker'],
  ['migrate', 'brings the database up to date, and fails unless it is'],
  ['migrate:create', 'writes a migration for what changed in the collections: -- NAME'],
  ['generate', "writes Payload's types, the admin's import map and the stand-in's schemas of Stripe"],
  ['staff:create', 'makes a staff account: -- --name … --email … --role office'],
  [
    'register:import',
    'brings an export of the student administration in: -- FILE [--dry-run] [--json] [--map MAP.json]',
  ],
  ['register:export', 'writes the register to a file that can be imported again: -- FILE'],
  ['register:generate', 'an export with invented people: -- --people N --seed S FILE'],
  ['ledger:check', 'proves the books: entries balance, order states equal the sums, receipts have no gap'],
  ['format', 'formats every file'],
  ['help', 'this list'],
]

export function helpText() {
  const width = Math.max(...commands.map(([name]) => name.length))
  const lines = commands.map(([name, sentence]) => `  npm run ${name.padEnd(width)}  ${sentence}`)
  return ['', ...lines, ''].join('\n')
}
