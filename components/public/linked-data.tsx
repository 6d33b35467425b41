/** JSON-LD of schema.org. A browser runs nothing of this kind, and no text in it can end the element. */
export function LinkedData({ graph }: { graph: readonly object[] }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json">{text}</script>
}
