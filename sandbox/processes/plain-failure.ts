/** A failure that is explained by its sentence alone: it is shown without a stack trace. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure'
}
