import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Field } from './field'
import { TextInput } from './text-input'

describe('a field', () => {
  it('ties label, help and error to its control', () => {
    const html = renderToStaticMarkup(
      <Field name="email" label="E-mail" help="As in the register" error="Fill in an address">
        {(control) => <TextInput {...control} type="email" />}
      </Field>,
    )
    expect(html).toContain('<label for="email"')
    expect(html).toContain('id="email-help"')
    expect(html).toContain('id="email-error"')
    expect(html).toMatch(/<input[^>]*aria-describedby="email-help email-error"[^>]*aria-invalid="true"/)
  })

  it('claims neither help nor error when there is none', () => {
    const html = renderToStaticMarkup(
      <Field name="email" label="E-mail">
        {(control) => <TextInput {...control} />}
      </Field>,
    )
    expect(html).not.toMatch(/ aria-(describedby|invalid)=/)
  })
})
