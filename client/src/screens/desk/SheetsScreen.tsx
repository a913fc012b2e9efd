export default function SheetsScreen() { return <main>SheetsScreen</main> }
