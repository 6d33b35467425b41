'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * One listener turns plain links and GET forms into navigation without a reload. A link component in every cell
 * would be a client boundary in every cell, and that is what long lists pay for.
 */
export function SoftNavigation() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = event.button === 0 && !hasModifier(event) ? softAddressOf(event.target) : null
      if (address === null || event.defaultPrevented) return
      event.preventDefault()
      closeMenus()
      router.push(address)
    }
    const ask = (event: SubmitEvent) => {
      const form = event.target
      if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return
      event.preventDefault()
      router.push(addressAskedBy(form))
    }
    document.addEventListener('click', follow)
    document.addEventListener('submit', ask)
    return () => {
      document.removeEventListener('click', follow)
      document.removeEventListener('submit', ask)
    }
  }, [router])
  return null
}

function softAddressOf(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin) return null
  if (/^\/(api|public)(\/|$)/.test(link.pathname)) return null
  const staysHere = link.pathname === location.pathname && link.search === location.search
  return staysHere && link.hash ? null : link.pathname + link.search + link.hash
}

/** Empty conditions stay out of the address. */
function addressAskedBy(form: HTMLFormElement): string {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') asked.append(name, value.trim())
  }
  const path = new URL(form.action).pathname
  return asked.size > 0 ? `${path}?${asked}` : path
}

function hasModifier({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey
}

function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details[name=menu][open]')) menu.open = false
}
