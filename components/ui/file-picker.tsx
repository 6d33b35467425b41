'use client'

import { useReady } from './use-ready'

type FilePickerProps = {
  label: string
  accept: string
  multiple?: boolean
  onChosen: (files: File[]) => void
}

/** The browser's own chooser, on a telephone with its camera, behind a button. */
export function FilePicker({ label, accept, multiple = false, onChosen }: FilePickerProps) {
  const ready = useReady()
  return (
    <label className="button file-picker">
      {label}
      <input
        type="file"
        className="sr-only"
        accept={accept}
        multiple={multiple}
        disabled={!ready}
        onChange={({ currentTarget }) => {
          onChosen([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
