export default function DeskLayout() { return <main>DeskLayout</main> }
