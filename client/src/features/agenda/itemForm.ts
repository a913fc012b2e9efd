import { type AgendaItem, ItemDetails, type ItemKind } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import { UserId } from '@diem-cau/shared/kernel/ids.ts'
import { Line } from '@diem-cau/shared/kernel/text.ts'
import { minutes } from '@diem-cau/shared/kernel/time.ts'
import { z } from 'zod'
import { detailsOf } from './agendaOrder.ts'

/** An item as the form holds it: nobody presenting is an empty name. What comes out is ItemDetails. */
export const ItemFormSchema = ItemDetails.extend({
  title: z.string().pipe(ItemDetails.shape.title),
  presenter: z
    .object({ name: z.union([z.literal(''), Line(120)]), userId: UserId.nullable() })
    .refine(({ name, userId }) => userId === null || name !== '', { path: ['name'] })
    .transform((presenter) => (presenter.name === '' ? null : presenter)),
}).refine(({ title, documentId }) => title !== '' || documentId !== null, { path: ['title'] })

export type ItemFormValues = z.input<typeof ItemFormSchema>

const USUAL_MIN: Readonly<Record<ItemKind, number>> = {
  opening: 10,
  document: 15,
  speech: 10,
  discussion: 20,
  break: 15,
  directive: 20,
  closing: 5,
}

export const newItem = (kind: ItemKind): ItemFormValues => ({
  kind,
  title: '',
  duration: minutes(USUAL_MIN[kind]),
  presenter: { name: '', userId: null },
  documentId: null,
  fixedStart: null,
})

export const toForm = (item: AgendaItem): ItemFormValues => {
  const details = detailsOf(item)
  return { ...details, presenter: details.presenter ?? { name: '', userId: null } }
}

/** The length follows the kind for as long as it is the usual one of the kind before. */
export const lengthForKind = (length: number, before: ItemKind, kind: ItemKind): number =>
  length === minutes(USUAL_MIN[before]) ? minutes(USUAL_MIN[kind]) : length

/** 'hh:mm' of a time field, and back; an unfinished time is none. */
export const readTime = (text: string): number | null => {
  const parts = /^(\d{2}):(\d{2})/.exec(text)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}
export const writeTime = (time: number | null): string =>
  time === null ? '' : `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
