/** Typed lines as paragraphs of a paper, each indented. */
export function Paragraphs({ text }: { text: string }) {
  return text.split('\n').map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
    <p key={place} className="written">
      {paragraph}
    </p>
  ))
}
