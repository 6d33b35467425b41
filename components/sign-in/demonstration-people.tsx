import type { Words } from '@/lib/wording/catalogue'

export type DemonstrationPerson = { login: string; name: string; office: string }

type DemonstrationPeopleProps = {
  people: readonly DemonstrationPerson[]
  password: string
  words: Words['signIn']
  onChoose: (login: string, password: string) => void
}

export function DemonstrationPeople({ people, password, words, onChoose }: DemonstrationPeopleProps) {
  return (
    <section className="mt-7 border-line border-t pt-5">
      <h2 className="text-lg">{words.demonstrationTitle}</h2>
      <p className="mt-1 text-ink-soft text-sm">{words.demonstrationHint}</p>
      <ul className="mt-3 grid gap-2 sm:grid-cols-2">
        {people.map(({ login, name, office }) => (
          <li key={login}>
            <button
              type="button"
              className="choice h-full w-full flex-col gap-0 text-start"
              onClick={() => onChoose(login, password)}
            >
              <span className="font-semibold">{name}</span>
              <span className="text-ink-soft text-sm">{office}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
