'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button'

type ConfirmDialogProps = {
  open: boolean
  title: string
  children?: ReactNode
  confirm: string
  cancel: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** The platform's own dialog: it holds the focus, closes on Escape and gives the focus back. */
export function ConfirmDialog({ open, title, children, onCancel, ...actions }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId} className="text-lg">
        {title}
      </h2>
      <div className="mt-2">{children}</div>
      <DialogActions {...actions} onCancel={onCancel} />
    </dialog>
  )
}

type DialogActionsProps = Omit<ConfirmDialogProps, 'open' | 'title' | 'children'>

function DialogActions({ confirm, cancel, danger, busy, onConfirm, onCancel }: DialogActionsProps) {
  return (
    <div className="mt-6 flex flex-wrap justify-end gap-3">
      <Button onClick={onCancel}>{cancel}</Button>
      <Button look={danger ? 'danger' : 'main'} disabled={busy} onClick={onConfirm}>
        {confirm}
      </Button>
    </div>
  )
}
