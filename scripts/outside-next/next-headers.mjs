// A worker or a command line has no request: code that asks for one does not belong there.
const refuse = (what) => async () => {
  throw new Error(`${what} was asked for outside a request`)
}

export const headers = refuse('headers()')
export const cookies = refuse('cookies()')
export const draftMode = refuse('draftMode()')
