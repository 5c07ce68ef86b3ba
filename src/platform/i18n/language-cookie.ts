/** Remembers the language a visitor chose; only the bare address `/` reads it, so pages stay the same for everyone. */
export const LANGUAGE_COOKIE = 'language'
