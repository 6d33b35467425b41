import { expect, type Page } from '@playwright/test'
import { words } from './browser'

const { drafting } = words
export const situation = '村口到国道两公里没有路灯，冬天五点半天黑，中学生骑车回家摔过三次。'

export const saved = (page: Page) => page.locator('[data-saved=saved]')
export const unsent = (page: Page) => page.locator('[data-unsent]')

/** A whole draft, as the three parts and one ask. */
export async function write(page: Page, title: string) {
  await page.getByLabel(drafting.title).fill(title)
  await page.getByLabel(drafting.situation).fill(situation)
  await page.getByLabel(drafting.analysis).fill('道路去年拓宽以后没有同步装灯，村里没有这笔钱。')
  await page.getByRole('textbox', { name: '第 1 条', exact: true }).fill('年底前在村口到国道两公里装路灯四十盏。')
}

export const saveNow = (page: Page) => page.getByRole('button', { name: drafting.saveNow }).click()

/** Until the device has what was typed last. */
export const isKept = (page: Page) => expect(page.getByText(drafting.onDevice)).toBeVisible({ timeout: 20_000 })

export async function discard(page: Page) {
  await page.getByRole('button', { name: drafting.discard }).click()
  await page.getByRole('dialog').getByRole('button', { name: drafting.discard }).click()
  await page.waitForURL('**/my-suggestions')
}

/** The door answers as if the server had failed. */
export const broken = (page: Page) =>
  page
    .context()
    .route('**/api/commands/save-draft', (route) => route.fulfill({ status: 500, json: { code: 'failed' } }))
