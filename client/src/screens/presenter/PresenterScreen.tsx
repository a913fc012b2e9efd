export default function PresenterScreen() { return <main>PresenterScreen</main> }
