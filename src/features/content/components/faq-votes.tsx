export function FaqVotes() {
  return null
}
