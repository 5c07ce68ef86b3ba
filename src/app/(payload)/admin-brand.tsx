const ARCH_AND_BOOK = (
  <svg
    className="alumninet-mark"
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    <path d="M4 27V14a12 12 0 0 1 24 0v13" />
    <path d="M16 27V13M16 13c-3-3-6-3-8-2v14c2-1 5-1 8 2 3-3 6-3 8-2V11c-2-1-5-1-8 2Z" />
  </svg>
)

export const AdminLogo = () => (
  <span className="alumninet-logo">
    {ARCH_AND_BOOK}
    Alumninet
  </span>
)

export const AdminIcon = () => ARCH_AND_BOOK
