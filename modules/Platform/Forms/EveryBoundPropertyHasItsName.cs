using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// Binds a page's property under its own name only. By default one that finds nothing posted is bound again under the
/// empty name: an unticked list gets its error beside no field, and an input model fills itself from its neighbours.
/// </summary>
internal sealed class EveryBoundPropertyHasItsName : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key.MetadataKind == ModelMetadataKind.Property && context.Attributes.OfType<BindPropertyAttribute>().Any())
            context.BindingMetadata.BinderModelName ??= context.Key.Name;
    }
}
