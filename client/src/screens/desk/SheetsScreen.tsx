import { DeskSession } from './DeskSession.tsx'
import { SheetsScreenBody } from './SheetsScreenBody.tsx'

/** The sign-in sheets on paper; a page of its own, so that nothing of the desk is printed. */
export default function SheetsScreen() {
  return (
    <DeskSession>
      <SheetsScreenBody />
    </DeskSession>
  )
}
