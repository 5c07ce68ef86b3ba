/** A word of the admin in both its languages. */
export const label = (nl: string, en: string) => ({ nl, en })
