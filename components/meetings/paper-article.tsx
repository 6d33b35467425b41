import { type Block, mayBreak, type Paper } from '@/lib/domain/dossier/item'

type PaperArticleProps = { paper: Paper; isSheet?: boolean; breaks?: boolean }

/** A paper of headings, texts and tables, as it is printed. */
export function PaperArticle({ paper, isSheet = false, breaks = false }: PaperArticleProps) {
  const look = ['official-paper', 'block-paper', isSheet && 'signature-sheet', breaks && 'paper-breaks']
  return (
    <article className={look.filter(Boolean).join(' ')} aria-label={paper.title}>
      <h2>{paper.title}</h2>
      {placed(paper.blocks).map(({ key, one }) => (
        <BlockOf key={key} block={one} />
      ))}
    </article>
  )
}

const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0)

/** Papers never change their order while they are looked at. */
const placed = <One,>(all: readonly One[]) => all.map((one, place) => ({ key: String(place), one }))

function BlockOf({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'text')
    return placed(block.text.split('\n')).map(({ key, one }) => (
      <p key={key} className="written">
        {one}
      </p>
    ))
  if (block.kind === 'facts')
    return (
      <table className="block-table">
        <tbody>
          {block.facts.map(([name, value]) => (
            <tr key={name} className={mayBreak([value]) ? 'break-inside-auto' : undefined}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  return (
    <table className="block-table block-table-rows">
      <colgroup>
        {placed(block.widths).map(({ key, one: share }) => (
          <col key={key} width={`${(share / sumOf(block.widths)) * 100}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.headers.map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(block.rows).map(({ key, one: cells }) => (
          <tr key={key}>
            {placed(cells).map(({ key: place, one }) => (
              <td key={place}>{one}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
