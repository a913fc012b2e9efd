export default function RecordScreen() { return <main>RecordScreen</main> }
