/** Where an object may be given in full: there, an id or any object with an id does. */
export const EXPANDABLE = '#/definitions/Expandable'
