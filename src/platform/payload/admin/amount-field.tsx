'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useState } from 'react'
import { amountTyped, amountValue } from './amount-text'

/** A field for euros: "12,50" is kept as 1250 cents, and what cannot be read stays as it was typed. */
export const AmountField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n } = useTranslation()
  const { value, setValue, showError, disabled } = useField<number | string | null>({ path })
  const [typed, setTyped] = useState<string | null>(null)
  const id = `field-${path.replace(/\./g, '__')}`
  const { label, required = false, admin } = field
  const description = admin?.description
  return (
    <div className={['field-type', 'number', showError && 'error'].filter(Boolean).join(' ')}>
      <FieldLabel htmlFor={id} path={path} required={required} {...(label && { label })} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          name={path}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={showError || undefined}
          disabled={Boolean(readOnly) || disabled}
          value={typed ?? amountTyped(value, i18n.language)}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(amountValue(target.value))
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      <FieldDescription path={path} {...(description && { description })} />
    </div>
  )
}
