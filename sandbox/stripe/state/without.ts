/** The same without one of its properties. */
export function without<T extends object, K extends keyof T & string>(whole: T, name: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)) as Omit<T, K> // that is what it is now
}
