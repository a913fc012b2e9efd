import { defineMessages } from '../../i18n/messages.ts'

export const unitsScreenMessages = defineMessages({
  vi: {
    title: 'Đơn vị',
    meta: 'Dùng chung cho mọi hội nghị; điểm cầu được lập từ cây này.',
    failed: 'Chưa tải được cây đơn vị',
  },
  en: {
    title: 'Units',
    meta: 'Shared by all conferences; points are made from this tree.',
    failed: 'The tree of units could not be loaded',
  },
})
