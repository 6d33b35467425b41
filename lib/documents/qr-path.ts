import code from 'qrcode'

/** The dark squares of a QR code as one path in a field of that many units, for an SVG. */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = code.create(text, { errorCorrectionLevel: 'M' })
  const places = Array.from({ length: modules.size }, (_, place) => place)
  const dark = places.flatMap((row) =>
    places.filter((column) => modules.get(row, column)).map((column) => [column, row]),
  )
  return { size: modules.size, path: dark.map(([column, row]) => `M${column} ${row}h1v1h-1z`).join('') }
}
