/** The product's mark: a carbon ring with one price point on it. Drawn in the text's colour. */
export function ProductMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 3.5 26.8 9.75v12.5L16 28.5 5.2 22.25V9.75Z" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" />
      <circle cx="16" cy="16" r="4" fill="currentColor" />
    </svg>
  );
}
