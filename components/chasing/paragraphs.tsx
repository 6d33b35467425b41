import { InOrder } from '@/components/ui/in-order'

/** Typed lines as paragraphs of a paper, each indented. */
export function Paragraphs({ text }: { text: string }) {
  return <InOrder of={text.split('\n')} each={(paragraph) => <p className="written">{paragraph}</p>} />
}
