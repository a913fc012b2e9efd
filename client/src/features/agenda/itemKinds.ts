import type { ItemKind } from '@diem-cau/shared/agenda/agenda.protocol.ts'
import Coffee from 'lucide-react/icons/coffee'
import DoorOpen from 'lucide-react/icons/door-open'
import FileText from 'lucide-react/icons/file-text'
import Flag from 'lucide-react/icons/flag'
import Landmark from 'lucide-react/icons/landmark'
import MessagesSquare from 'lucide-react/icons/messages-square'
import Mic from 'lucide-react/icons/mic'
import type { ComponentType } from 'react'

export const kindIcons: Readonly<Record<ItemKind, ComponentType>> = {
  opening: DoorOpen,
  document: FileText,
  speech: Mic,
  discussion: MessagesSquare,
  break: Coffee,
  directive: Landmark,
  closing: Flag,
}
