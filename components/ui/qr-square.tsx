type QrSquareProps = { size: number; path: string; label: string; className?: string }

/** With the quiet margin of four squares that readers ask for. */
export function QrSquare({ size, path, label, className = 'my-4 w-full max-w-60' }: QrSquareProps) {
  return (
    <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} className={className} role="img" aria-label={label}>
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
