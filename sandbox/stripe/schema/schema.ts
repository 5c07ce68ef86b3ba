/** As much of JSON Schema as the generated ones use. */
export type Schema = {
  readonly $ref?: string
  readonly type?: 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string'
  readonly pattern?: string
  readonly const?: boolean | number
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
}

export type Schemas = {
  /** The version of the `stripe` package that they were read from, and the version of the API that it speaks. */
  readonly package: string
  readonly apiVersion: string
  readonly objects: Readonly<Record<string, Schema>>
  readonly requests: Readonly<Record<string, Schema>>
  readonly definitions: Readonly<Record<string, Schema>>
}
