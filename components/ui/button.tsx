import type { ComponentProps } from 'react'
import { classNames } from './class-names'

export type ButtonLook = 'main' | 'plain' | 'danger' | 'quiet'

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook }

export function Button({ look = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={classNames('button', buttonLooks[look], className)} {...rest} />
}

type ButtonLinkProps = ComponentProps<'a'> & { look?: ButtonLook }

export function ButtonLink({ look = 'plain', className, ...rest }: ButtonLinkProps) {
  return <a className={classNames('button', buttonLooks[look], className)} {...rest} />
}

const buttonLooks: Record<ButtonLook, string | false> = {
  main: 'button-main',
  plain: false,
  danger: 'button-danger',
  quiet: 'button-quiet',
}
