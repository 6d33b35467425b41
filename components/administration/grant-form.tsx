'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { SelectField } from '@/components/ui/select-field'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

type Option = { value: string; label: string }

type GrantFormProps = {
  personId: string
  roles: readonly Option[]
  units: readonly Option[]
  delegations: readonly Option[]
  mandates: readonly Option[]
  words: Words['administration']['grant']
  errors: Words['errors']
}

const groups = Array.from({ length: 8 }, (_, place) => ({ value: String(place + 1), label: String(place + 1) }))

/** What an office names besides the person; the server decides whether it fits. */
const asks: Readonly<Record<string, 'unitId' | 'delegateId' | 'delegationId' | 'assessmentGroup'>> = {
  DELEGATE: 'delegateId',
  DELEGATION_OFFICER: 'delegationId',
  UNIT_CLERK: 'unitId',
  UNIT_SECTION: 'unitId',
  UNIT_HEAD: 'unitId',
  ASSESSOR: 'assessmentGroup',
}

export function GrantForm({ personId, roles, units, delegations, mandates, words, errors }: GrantFormProps) {
  const router = useRouter()
  const [role, setRole] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const named = String(new FormData(form).get('named') ?? '')
    const asked = asks[role]
    if (role === '' || (asked && named === '')) {
      return setProblem({ ok: false, code: 'incomplete', message: words.incomplete })
    }
    const value = asked === 'assessmentGroup' ? Number(named) : named
    const input = { personId, role, ...(asked ? { [asked]: value } : {}) }
    const answer = await submitCommand('grant-role', input, newKey(), errors)
    setProblem(answer.ok ? null : answer)
    if (!answer.ok) return
    form.reset()
    setRole('')
    router.refresh()
  }

  const choices = { unitId: units, delegateId: mandates, delegationId: delegations, assessmentGroup: groups }
  const labels = {
    unitId: words.unit,
    delegateId: words.mandate,
    delegationId: words.delegation,
    assessmentGroup: words.group,
  }
  const asked = asks[role]
  return (
    <form method="post" noValidate onSubmit={submit} className="space-y-4">
      <ProblemNotice problem={problem} words={errors} />
      <SelectField
        label={words.office}
        name="role"
        blank={words.choose}
        options={roles}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value)}
      />
      {asked ? <SelectField label={labels[asked]} name="named" blank={words.choose} options={choices[asked]} /> : null}
      <Button type="submit" look="main">
        {words.submit}
      </Button>
    </form>
  )
}
