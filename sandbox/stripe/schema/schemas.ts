import { readFileSync } from 'node:fs'
import Stripe from 'stripe'
import { PlainFailure } from '../../processes/plain-failure'
import type { Schemas } from './schema'

const schemasFile = new URL('./stripe-schemas.json', import.meta.url)

/** The generated schemas; refuses those of another version of the package than the one that is installed. */
export const schemas = readSchemas()

function readSchemas(): Schemas {
  const read = JSON.parse(readFileSync(schemasFile, 'utf8')) as Schemas // written by writeSchemas
  if (read.package === Stripe.PACKAGE_VERSION && read.apiVersion === Stripe.API_VERSION) return read
  throw new PlainFailure(
    `sandbox/stripe knows stripe ${read.package} (${read.apiVersion}), and ${Stripe.PACKAGE_VERSION} (${Stripe.API_VERSION}) is installed. Run: npm run generate`,
  )
}
