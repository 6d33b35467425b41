'use client'

import { Button } from '@/components/ui/button'
import { namesParts, withoutUnit, withPart, withRole } from '@/lib/domain/planning/choosing'
import type { PlannedUnit } from '@/lib/domain/planning/plan'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { Units } from './desk-saver'

type ChosenUnitsProps = {
  units: Units
  nameOf: (unitId: string) => string
  words: Words['desk']
  roles: Words['states']['assignmentRole']
  /** absent: only to be read */
  onChange?: (units: Units) => void
}

const choosable = ['LEAD', 'ASSIST', 'SEPARATE'] as const

/** Whom it is meant for, each with its part in it. */
export function ChosenUnits({ units, nameOf, words, roles, onChange }: ChosenUnitsProps) {
  if (units.length === 0) return <p className="text-ink-soft">{words.nobody}</p>
  return (
    <ul>
      {units.map((unit) => {
        const name = nameOf(unit.unitId)
        if (!onChange) return <li key={unit.unitId}>{readText(unit, name, words, roles)}</li>
        return (
          <li key={unit.unitId} className="chosen-unit">
            <span className="font-semibold">{name}</span>
            <select
              className="control chosen-role"
              aria-label={fill(words.roleOf, { unit: name })}
              value={unit.role === 'SOLE' ? 'LEAD' : unit.role}
              onChange={({ target }) =>
                onChange(withRole(units, unit.unitId, target.value as (typeof choosable)[number]))
              }
            >
              {choosable.map((role) => (
                <option key={role} value={role}>
                  {role === 'LEAD' && unit.role === 'SOLE' ? roles.SOLE : roles[role]}
                </option>
              ))}
            </select>
            <Button
              look="quiet"
              aria-label={fill(words.remove, { unit: name })}
              onClick={() => onChange(withoutUnit(units, unit.unitId))}
            >
              ×
            </Button>
            {namesParts(units, unit) ? (
              <input
                className="control chosen-part"
                aria-label={fill(words.partOf, { unit: name })}
                placeholder={fill(words.partOf, { unit: name })}
                maxLength={200}
                defaultValue={unit.part ?? ''}
                onBlur={({ target }) => {
                  if (target.value.trim() !== (unit.part ?? '')) onChange(withPart(units, unit.unitId, target.value))
                }}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

const readText = (
  { role, part }: PlannedUnit,
  name: string,
  words: Words['desk'],
  roles: Words['states']['assignmentRole'],
) => `${fill(words.roleText, { unit: name, role: roles[role] })}${part ? ` ${part}` : ''}`
