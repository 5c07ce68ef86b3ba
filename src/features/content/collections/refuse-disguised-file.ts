import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import { isAllowedMediaType } from '../domain/media-types'

/** Reads what a file is from its bytes: a script named .jpg is refused, a JPEG named .png gets its true type. */
export const refuseDisguisedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const found = await fileTypeFromBuffer(file.data)
  if (!isAllowedMediaType(found?.mime)) {
    const sentence =
      req.i18n.language === 'en'
        ? 'This file is not a picture (JPEG, PNG, WebP, AVIF, GIF) or a PDF.'
        : 'Dit bestand is geen beeld (JPEG, PNG, WebP, AVIF, GIF) en geen PDF.'
    throw new APIError(sentence, 415, undefined, true)
  }
  file.mimetype = found?.mime ?? file.mimetype
  return args
}
