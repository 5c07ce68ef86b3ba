/** Makes a tag of the portal's own come to life wherever it stands on the page; a second call changes nothing. */
export function defineElement(tag: `${string}-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element)
}
