import path from 'node:path'

/** A Next application with nothing in it, as one gets it; it is built in a copy of this folder under .build. */
export default { turbopack: { root: path.resolve('../..') } }
