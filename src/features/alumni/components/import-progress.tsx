/** What is being done, and how much of it; a bar without an end when nobody knows. */
export function ImportProgress({ label, part }: { readonly label: string; readonly part: number | null }) {
  const percent = part === null ? null : Math.round(part * 100)
  return (
    <div className="register-import__progress">
      <label htmlFor="register-progress">
        {label}
        {percent === null ? ' …' : ` (${percent} %)`}
      </label>
      <progress id="register-progress" max={100} {...(percent === null ? {} : { value: percent })} />
    </div>
  )
}
