// Loaded with --import (or imported first) by processes that run the portal's modules from source, outside Next.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { standIns } from './stand-ins.mjs'

registerHooks({
  resolve(specifier, context, next) {
    const standIn = standIns[specifier]
    if (!standIn || context.parentURL?.includes('/node_modules/')) return next(specifier, context)
    return { url: pathToFileURL(standIn).href, shortCircuit: true }
  },
})
