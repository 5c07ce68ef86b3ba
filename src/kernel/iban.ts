/** Whether an IBAN without spaces, in capitals, has the right shape and check digits (ISO 13616, mod 97). */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)) return false
  const turned = value.slice(4) + value.slice(0, 4)
  let remainder = 0
  for (const character of turned) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
