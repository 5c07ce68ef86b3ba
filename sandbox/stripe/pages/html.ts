/** A piece of HTML in which everything that was put in is escaped. */
export type Html = { readonly html: string }
type Piece = Html | string | number | false | null | undefined | readonly Piece[]

/** `html\`<p>${name}</p>\``: texts are escaped, pieces of HTML are not, lists follow one another, nothing is nothing. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: texts.reduce((whole, text, index) => whole + text + render(pieces[index]), '') }
}

function render(piece: Piece): string {
  if (piece === undefined || piece === null || piece === false) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escape(String(piece))
  return 'html' in piece ? piece.html : piece.map(render).join('')
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
