// What next/cache means in a process without pages: nothing is cached here, so there is nothing to forget.
// Other processes learn of a change through the tag clock in the database.
export const unstable_cache = (read) => read
export const revalidateTag = () => undefined
export const revalidatePath = () => undefined
export const updateTag = () => undefined
export const unstable_noStore = () => undefined
