export const answers = {
  /** The questions whose answers were refused. */
  refused: 'សូមពិនិត្យម្តងទៀត៖ {{questions}}',
  childAlone: 'បុគ្គលនេះអាយុក្រោម ១៨ ឆ្នាំ ហើយបានយល់ព្រមតែម្នាក់ឯង',
  childAloneMore:
    'សូមសួរឪពុកម្ដាយ អាណាព្យាបាល ឬបុគ្គលិកសង្គមកិច្ច ឲ្យសម្រេចផង ហើយសួរកុមារថាចង់ចូលរួមឬទេ។ កត់ទាំងពីរនៅត្រង់ការយល់ព្រម។',
}
