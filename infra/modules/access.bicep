// Who the app is, what it may do, and its secrets.

param name string
param location string

@minLength(3)
@maxLength(24)
param vaultName string
param vaultRetentionDays int
param vaultPurgeProtection bool
param storageName string
param insightsName string
param vaultSettings object

@secure()
param secretValues object

// Without a management key the app does not start under a Functions host. The identity key is what its leads are known by, for ever.
var requiredSecrets = {
  LeadSync__Manage__Key: 'manage-key'
  LeadSync__IdentityKey: 'identity-key'
}
var allSecrets = union(requiredSecrets, vaultSettings)

// Built-in roles, the same ids in every tenant.
var storageRoles = {
  // The host's locks, timer status and keys, and the package.
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  // Reads, writes and creates queues; the host moves to <queue>-poison, which adds a message and may create the queue.
  queueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  // Reads, writes and creates tables.
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'
var vaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// Open to the network: secret references on this plan do not reach a vault behind a firewall. Roles guard it.
resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: vaultRetentionDays
    // false is not accepted: it is either on or not said.
    enablePurgeProtection: vaultPurgeProtection ? true : null
  }
}

resource writtenSecrets 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = [
  for secret in items(secretValues): {
    parent: vault
    name: secret.key
    properties: {
      value: secret.value
    }
  }
]

resource mayUseStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(storageRoles): {
    scope: storage
    name: guid(storage.id, identity.id, role.value)
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource mayPublishTelemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, identity.id, metricsPublisher)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identity.id, vaultSecretsUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', vaultSecretsUser)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// Read back, not only named: a reference to a missing secret would give the app the reference's own text as its key, which is no secret.
// So the deployment fails here, before there is an app.
resource usedSecrets 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = [
  for setting in items(allSecrets): {
    parent: vault
    name: setting.value
  }
]

output identityId string = identity.id
output identityClientId string = identity.properties.clientId
output vaultName string = vault.name

@description('App settings, each a reference to a secret without its version, so that a new version is taken up.')
output references array = [
  for (setting, i) in items(allSecrets): {
    name: setting.key
    value: '@Microsoft.KeyVault(SecretUri=${usedSecrets[i].properties.secretUri})'
  }
]
