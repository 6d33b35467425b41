import { expect, test } from 'vitest'
import { saidIn } from '@/components/exports/taken-cell'

const said = (cell: React.ReactNode) => saidIn({ key: 'one', header: '', cell: () => cell }, null).value

test('what has a line of its own on the page stands apart in the cell', () => {
  const unit = (
    <>
      <a href="/units/1">区水务局</a>
      <span className="block text-sm">
        {'曾用名：'}
        {'区水利局'}
      </span>
    </>
  )
  expect(said(unit)).toBe('区水务局 曾用名：区水利局')
  const reply = (
    <>
      <a href="/suggestions/1">关于道路的建议</a>
      <p>主办</p>
      <p>连同建议</p>
    </>
  )
  expect(said(reply)).toBe('关于道路的建议 主办 连同建议')
  const broken = (
    <>
      一行
      <br />
      又一行
    </>
  )
  expect(said(broken)).toBe('一行 又一行')
})

test('what only stands beside stays together, and what is pressed or downloaded says nothing', () => {
  const archived = (
    <span className="cluster">
      <span className="inline-block">2022-</span>
      <b>001</b>
      <a href="/file" download>
        下载
      </a>
      <button type="button">重做</button>
    </span>
  )
  expect(said(archived)).toBe('2022-001')
})
