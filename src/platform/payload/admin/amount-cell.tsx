'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { moneyInWords } from '@/kernel/money'

/** Cents in a list, as euros; nothing where there is no amount. */
export function AmountCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'number' || !Number.isInteger(cellData)) return <span>–</span>
  return <span>{moneyInWords(cellData, i18n.language === 'en' ? 'en' : 'nl')}</span>
}
