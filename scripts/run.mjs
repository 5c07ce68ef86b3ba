// Every npm script enters here. This file runs on the machine's own Node with nothing installed yet,
// so it and what it imports use built-ins only; the Node that npm installs takes over from there.
const machineNode = process.versions.node
const [name, ...args] = process.argv.slice(2)

const obstacle = whatStandsInTheWay()
if (obstacle) {
  console.error(obstacle)
  process.exitCode = 1
} else {
  import('./run/run-command.mjs').then(({ runCommand }) => runCommand(name, args))
}

function whatStandsInTheWay() {
  if (Number(machineNode.split('.')[0]) < 20) {
    return `Alumninet needs Node 20 or newer to begin with (it installs its own Node 24 beside it); this is Node ${machineNode}.`
  }
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    return `Alumninet runs on Linux and macOS; this machine says "${process.platform}". On Windows, use WSL 2.`
  }
  return undefined
}
