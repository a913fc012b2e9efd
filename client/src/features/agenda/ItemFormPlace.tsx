import { AgendaItemId } from '@diem-cau/shared/kernel/ids.ts'
import { useMessages } from '../../i18n/messages.ts'
import { useStage } from '../../realtime/SessionProvider.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { titleOf } from './agenda.selectors.ts'
import { type After, placesForNew } from './agendaOrder.ts'
import { itemFormMessages } from './itemForm.messages.ts'

const TOP = 'top'

/** Where a new item goes; places before what was held are not offered. */
export const ItemFormPlace = ({ after, onChange }: { readonly after: After; readonly onChange: (after: After) => void }) => {
  const words = useMessages(itemFormMessages)
  const agenda = useStage((stage) => stage.agenda)
  const documents = useStage((stage) => stage.documents)
  const options = placesForNew(agenda).map((place) => {
    const item = agenda.find((each) => each.id === place)
    return { value: place ?? TOP, label: item ? words.after(titleOf(item, documents)) : words.top }
  })
  const take = (value: string) => {
    const id = AgendaItemId.safeParse(value)
    onChange(id.success ? id.data : null)
  }
  return (
    <Field label={words.place}>
      <Select options={options} value={after ?? TOP} onChange={(event) => take(event.target.value)} />
    </Field>
  )
}
